import { expect, type Page } from 'playwright/test';
import type { SitePage } from './pages';

/** Goes to a page of the site, with its fonts loaded and its scripts at work. */
export async function openPage(
  page: Page,
  { path, status }: Pick<SitePage, 'path' | 'status'>,
): Promise<void> {
  const response = await page.goto(path, { waitUntil: 'load' });
  expect(response?.status(), path).toBe(status);
  await page.evaluate(() => document.fonts.ready);
}

/** Waits until the keyboard layer has given every chart its tab stop. */
export async function waitForKeys(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('svg.chart')].every(
      (chart) => !chart.querySelector('a.mark') || chart.querySelector('a.mark[tabindex="0"]'),
    ),
  );
}
