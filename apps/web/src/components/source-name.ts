import type { Translate } from '@mitn/texts/web';

/** The name of a source for a reader: that of its feed, and in words for what employers post here. */
export const sourceName = (source: string, t: Translate): string => (source === 'employer-form' ? t('sources.employerForm') : source);
