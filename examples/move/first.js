// Stands for a vendor's file: tells the page that it ran. What comes after it in the page uses what it defines.
globalThis.ran = [...(globalThis.ran ?? []), document.currentScript.dataset.tells];
