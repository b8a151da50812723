// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { heldCategories } from '../../src/page/held-markup';

beforeEach(() => {
  document.body.innerHTML = '<div data-askfirst></div>';
});

it('names the categories that conditions mention, not those of our own element', () => {
  expect(heldCategories()).toEqual([]);
  document.body.innerHTML += `<script type="text/plain" data-askfirst="analytics|functional"></script>
    <iframe data-askfirst="!marketing"></iframe>`;
  expect(heldCategories()).toEqual(['functional', 'analytics', 'marketing']);
});
