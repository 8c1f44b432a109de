import { type BadRequest, reportBadParameter } from './resolution';
import { PICTURE_THEMES, PICTURE_WIDTHS, type PictureTheme } from './themes';

export interface PictureOptions {
  /** Absent: the figure's default view. */
  readonly view?: string;
  readonly theme?: PictureTheme;
  /** CSS pixels. */
  readonly width?: number;
}

/** A whole number written in digits alone; undefined otherwise. */
export const parseWholeNumber = (text: string): number | undefined =>
  /^[0-9]{1,6}$/.test(text) ? Number(text) : undefined;

/** Theme and width of a picture's query, or what is wrong with them. An empty value counts as absent. */
export function readPictureOptions(search: URLSearchParams): PictureOptions | BadRequest {
  const view = search.get('view');
  const givenTheme = search.get('theme');
  const theme = PICTURE_THEMES.find((one) => one === givenTheme);
  if (givenTheme && !theme) {
    return reportBadParameter('theme', givenTheme, `one of ${PICTURE_THEMES.join(', ')}`);
  }
  const givenWidth = search.get('width');
  const width = PICTURE_WIDTHS.find((one) => one === parseWholeNumber(givenWidth ?? ''));
  if (givenWidth && width === undefined) {
    return reportBadParameter('width', givenWidth, `one of ${PICTURE_WIDTHS.join(', ')}`);
  }
  return {
    ...(view ? { view } : {}),
    ...(theme ? { theme } : {}),
    ...(width === undefined ? {} : { width }),
  };
}
