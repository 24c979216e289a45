import { sponsorNameKey } from '@mitn/domain';
import { adMarks, type AdMarks } from './ad-marks.js';
import { applyAddress } from './apply-address.js';
import type { JobAd } from './job-ad.js';
import { sketchText, type TextSketch } from './text-sketch.js';
import { titleWords, type TitleWords } from './title-words.js';

/** What an ad is recognised by. Ads that may be the same job have one of the three keys in common; `sameJob` then judges. */
export interface JobFingerprint {
  ad: JobAd;
  employer: string;
  title: TitleWords;
  text: TextSketch;
  readonly marks: AdMarks;
  /** The employer's page for the job in one spelling; null when the ad gives none that names the job. */
  applyAddress: string | null;
  keys: JobKeys;
}

export interface JobKeys {
  /** Employer and title. Null when either has no words. */
  job: string | null;
  /** The employer's page for the job. */
  apply: string | null;
  /** The text, whoever wrote it. Null for short texts. */
  text: string | null;
}

const LONGEST_NAME = 300;

/** Reads an ad once, so that it can be compared with many. Pure. */
export function fingerprintJob(given: JobAd): JobFingerprint {
  const ad = { ...given, title: given.title.slice(0, LONGEST_NAME), employer: given.employer.slice(0, LONGEST_NAME) };
  const employer = sponsorNameKey(ad.employer);
  const title = titleWords(ad.title, ad.place?.name ?? null, ad.employer);
  const text = sketchText(ad.description);
  const address = applyAddress(ad.applyUrl, ad.title);
  const job = employer === '' || title.text === '' ? null : `${employer.replaceAll(' ', '')} ${title.sorted.replaceAll(' ', '')}`;
  let marks: AdMarks | null = null;
  return {
    ad, employer, title, text, applyAddress: address, keys: { job, apply: address, text: text.key },
    // Most ads are never compared with another; only those that are need their marks.
    get marks() {
      return (marks ??= adMarks(ad.title, ad.description));
    },
  };
}
