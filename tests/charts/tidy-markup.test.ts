import { describe, expect, it } from 'vitest';
import { tidyMarkup } from '@/components/charts/tidy-markup';

describe('tidyMarkup', () => {
  it('keeps the paints that are used, and no others', () => {
    const used = '<pattern id="hatch"><path d="M0 0"></path></pattern>';
    const unused = '<linearGradient id="soft"><stop offset="0"></stop></linearGradient>';
    const mark = '<rect fill="url(#hatch)"></rect>';
    expect(tidyMarkup(used + unused + mark)).toBe(used + mark);
  });

  it('rounds lengths to tenths of a pixel and drops the chart library’s names', () => {
    expect(tidyMarkup('<path class="visx-bar" d="M1.2345 6"></path>')).toBe('<path d="M1.2 6"></path>');
  });
});
