import type { Page } from 'playwright/test';
import { type FoundNumeral, NUMERAL, ORIGINS } from '@/tests/numerals/judge-numeral';

/**
 * Every text with a numeral inside <main>, with the innermost origin around it. Neighbouring texts of one
 * element are one text, since rendering may split “13” and “%”.
 */
export async function collectNumerals(page: Page): Promise<readonly FoundNumeral[]> {
  const texts = await page.evaluate((origins) => {
    const found: { text: string; origin: string | undefined; id: string }[] = [];
    const main = document.querySelector('main');
    if (!main) throw new Error('expected a <main>, found none');
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT);
    const selector = origins.map((origin) => `[data-${origin}]`).join(',');
    for (let node: Node | null = main; node; node = walker.nextNode()) {
      const element = node as Element;
      if (element.tagName === 'SCRIPT' || element.tagName === 'STYLE') continue;
      const text = [...element.childNodes]
        .map((child) => (child.nodeType === Node.TEXT_NODE ? child.nodeValue : '\u0000'))
        .join('');
      const around = element.closest(selector);
      const origin = origins.find((one) => around?.hasAttribute(`data-${one}`));
      const id = (origin && around?.getAttribute(`data-${origin}`)) ?? '';
      for (const part of text.split('\u0000')) found.push({ text: part, origin, id });
    }
    return found;
  }, ORIGINS);
  return texts.filter(({ text }) => NUMERAL.test(text)) as FoundNumeral[];
}
