// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { createCategories } from '../../src/page/asked-categories';

const ran = new Set();

beforeEach(() => {
  document.body.innerHTML = '<div data-askfirst></div>';
});

it('names the categories that conditions mention, not those of our own element', () => {
  const categories = createCategories([], { ran });
  expect(categories()).toEqual([]);
  document.body.innerHTML += `<script type="text/plain" data-askfirst="analytics|functional"></script>
    <iframe data-askfirst="!marketing"></iframe>`;
  expect(categories()).toEqual(['functional', 'analytics', 'marketing']);
});

it('names those of services, all that one needs, and of snippets that were stopped', () => {
  const found = [{ id: 'hotjar', category: 'analytics' as const, running: false }];
  const container = { id: 'container', category: 'marketing', needs: ['marketing', 'functional'] } as const;
  expect(createCategories([container], { ran })()).toEqual(['functional', 'marketing']);
  const guard = { found, update: () => false, destroy() {} };
  expect(createCategories([], { ran, guard })()).toEqual(['analytics']);
});
