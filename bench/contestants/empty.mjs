/** The page with nothing added. With code to hold it has the same elements, so that their parsing is not told as a cost of anyone. */
export const empty = {
  name: 'empty',
  version: '',
  how: 'the page alone, whose cost is taken off the others’',
  head: () => '',
  body: ({ tags }) =>
    tags
      .filter(({ code }) => code)
      .map(({ code }) => `<script type="text/plain">${code}</script>`)
      .join('\n'),
  canHoldCode: true,
};
