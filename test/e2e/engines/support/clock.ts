/** Markup that sets the page's clock forward, or back, by so many milliseconds. */
export const clock = (shift: number): string => `<script>(() => {
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given) {
      if (given.length) super(...given);
      else super(Real.now() + ${shift});
    }
    static now() {
      return Real.now() + ${shift};
    }
  };
})()</script>`;
