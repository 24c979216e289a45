import type { Language, Translate } from '@mitn/texts/web';
import { wordOf } from '../../lib/kept-words.js';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.js';

/** As far as the API goes: everywhere. */
export const ANY_KM = 300;

/** A set filter in words, such as `Dutch: a plus` or `At most €900 a month`. */
export function filterText(key: string, value: unknown, t: Translate, language: Language): string {
  const text = String(value);
  const euros = () => formatMoney(Number(value) * 100, language);
  switch (key) {
    case 'dutch': return t('filter.dutch', { value: t(`facet.dutch.${text as 'plus'}`) });
    case 'workplace': return t(`workplace.${text as 'remote'}`);
    case 'contract': return t(`contract.${text as 'permanent'}`);
    case 'adLanguage': return t('filter.adLanguage', { value: t(`facet.adLanguage.${text as 'any'}`) });
    case 'registration': return t('filter.registration', { value: t(`facet.possibility.${text as 'possible'}`) });
    case 'internationals': return t('filter.internationals', { value: t(`facet.welcome.${text as 'welcome'}`) });
    case 'type': return t(`homeType.${text as 'room'}`);
    case 'furnishing': return t(`furnishing.${text as 'bare'}`);
    case 'sponsor': return t('chip.sponsor');
    case 'pets': return t('chip.pets');
    case 'meetsPermit': return t('filter.meetsPermit', { value: t(`permit.${text as 'blue-card'}`) });
    case 'age': return t('filter.age', { age: text });
    case 'payMinEurMonth': return t('filter.payMin', { amount: euros() });
    case 'maxCostEurMonth': return t('filter.maxCost', { amount: euros() });
    case 'hoursMin': return t('filter.hoursMin', { hours: text });
    case 'hoursMax': return t('filter.hoursMax', { hours: text });
    case 'radiusKm': return Number(value) >= ANY_KM ? t('facet.distanceAny') : t('filter.radius', { km: text });
    case 'minAreaM2': return t('filter.minArea', { area: formatNumber(Number(value), language) });
    case 'minRooms': return t('filter.minRooms', { count: Number(value) });
    case 'persons': return t('chip.persons', { count: Number(value) });
    case 'postedSince': return t('filter.postedSince', { date: formatDate(text, language) });
    case 'availableFrom': return t('filter.availableFrom', { date: formatDate(text, language) });
    case 'until': return t('filter.until', { date: formatDate(text, language) });
    case 'relocation': return t('chip.relocation');
    case 'sponsorship': return t('chip.sponsorship.yes');
    case 'education': return t(`education.${text as 'none'}`);
    case 'experienceMax': return t('filter.experienceMax', { count: Number(value) });
    case 'workingLanguage': return t('filter.working', { value: t(`facet.working.${text as 'en'}`) });
    case 'depositMaxEur': return t('filter.depositMax', { amount: euros() });
    case 'minStayMaxMonths': return t('filter.minStayMax', { count: Number(value) });
    case 'vacancyId': return t('filter.nearVacancy');
    case 'near': return t('filter.near');
    case 'occupation': case 'skill': return wordOf(text);
    default: return text;
  }
}

/** The name of a filter as a whole, for the advice to loosen it. */
export function filterName(key: string, t: Translate): string {
  const known = [
    'q', 'place', 'radiusKm', 'dutch', 'workplace', 'contract', 'adLanguage', 'registration', 'internationals', 'type', 'furnishing', 'sponsor', 'pets', 'meetsPermit', 'age', 'payMinEurMonth', 'maxCostEurMonth', 'hoursMin', 'hoursMax',
    'minAreaM2', 'minRooms', 'persons', 'postedSince', 'availableFrom', 'until', 'vacancyId', 'occupation', 'skill', 'near', 'relocation', 'sponsorship', 'education', 'experienceMax', 'workingLanguage', 'depositMaxEur', 'minStayMaxMonths',
  ] as const;
  const found = known.find((one) => one === key);
  return found ? t(`filterName.${found}`) : key;
}
