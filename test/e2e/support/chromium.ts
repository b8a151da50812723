/** Finds a Chromium before the first worker starts, as that may mean installing one. Workers inherit the answer. */
export default async function findChromium(): Promise<void> {
  const script = new URL('../../../scripts/browser.mjs', import.meta.url);
  const { browser } = (await import(script.href)) as { browser(): Promise<string> };
  Object.assign(process.env, { CHROMIUM_BIN: await browser() });
}
