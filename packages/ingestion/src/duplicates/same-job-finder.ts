import { createHash } from 'node:crypto';
import type { ComparedAd, DuplicateFinder } from '@mitn/db';
import type { Vacancy } from '@mitn/domain';
import { fingerprintJob, sameJob, type JobAd, type JobFingerprint } from '@mitn/reading';

/**
 * Recognises the same job among vacancies. Across boards every reason of `sameJob` counts. Within one board (the same feed, and the same site of the
 * ad's page) the board itself says by its ids that the two are two: there only a repost counts, the same page of the employer or the same text word for word.
 */
export function sameJobFinder(): DuplicateFinder<Vacancy> {
  const fingerprints = new WeakMap<Vacancy, JobFingerprint>();
  const read = (vacancy: Vacancy): JobFingerprint => {
    const known = fingerprints.get(vacancy) ?? fingerprintJob(jobAdOf(vacancy));
    fingerprints.set(vacancy, known);
    return known;
  };
  return {
    keysOf(vacancy) {
      const { job, apply, text } = read(vacancy).keys;
      return { job: shortened(job), apply: shortened(apply), text };
    },
    compare(known, found) {
      const same = sameJob(read(known.value), read(found.value));
      if (same === null || !sameBoard(known, found)) return same;
      return same.same.includes('apply-url') || same.similarity === 1 ? same : null;
    },
  };
}

/** What is compared of a checked vacancy. */
function jobAdOf(vacancy: Vacancy): JobAd {
  const { place } = vacancy;
  return {
    title: vacancy.title,
    employer: vacancy.organisation.name,
    place: place && { name: place.precision === 'region' ? null : place.name, province: place.province },
    description: vacancy.descriptionText,
    applyUrl: vacancy.applyUrl,
    pay: vacancy.pay,
    hoursPerWeek: vacancy.hoursPerWeek,
    contract: vacancy.contract,
  };
}

function sameBoard(a: ComparedAd<Vacancy>, b: ComparedAd<Vacancy>): boolean {
  return a.feedId === b.feedId && siteOf(a.url) === siteOf(b.url);
}

/** The last two parts of the host, so that "nl.indeed.com" and "www.indeed.com" are one board. */
function siteOf(url: string | null): string | null {
  return url === null ? null : (URL.parse(url)?.hostname.split('.').slice(-2).join('.') ?? null);
}

/** Keys are only compared for equality; an index wants them short. */
function shortened(key: string | null): string | null {
  return key === null ? null : createHash('sha256').update(key).digest('base64url').slice(0, 24);
}
