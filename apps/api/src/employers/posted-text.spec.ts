import { describe, expect, it } from '@jest/globals';
import { postedTextToHtml } from './posted-text.js';

describe('postedTextToHtml', () => {
  it('makes paragraphs, lists and line breaks', () => {
    expect(postedTextToHtml('We build.\r\nYou too?\n\nYou get:\n- pay\n-  a bike\n\n  \nCome.')).toBe('<p>We build.<br>You too?</p>\n<p>You get:</p>\n<ul><li>pay</li><li>a bike</li></ul>\n<p>Come.</p>');
  });

  it('takes what looks like HTML for text', () => {
    expect(postedTextToHtml('<script>alert("1")</script> & more')).toBe('<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</p>');
  });
});
