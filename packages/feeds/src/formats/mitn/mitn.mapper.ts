import type { HomeDraft } from '../../home/home-draft.js';
import type { VacancyDraft } from '../../vacancy/vacancy-draft.js';
import { idOf, type SourceFormat } from '../feed-format.js';
import { HomeItem } from './home-item.schema.js';
import { placeText } from './shared-fields.schema.js';
import { VacancyItem } from './vacancy-item.schema.js';

/** Our own format for vacancies: JSON Lines, docs/schemas/vacancy-item.schema.json. */
export const MITN_VACANCIES: SourceFormat<VacancyDraft> = {
  name: 'mitn',
  layouts: ['json-lines'],
  externalIdOf: idOf,
  toDraft(value) {
    const item = VacancyItem.parse(value);
    return {
      externalId: item.id,
      url: item.url ?? null,
      title: item.title,
      description: item.description ? { kind: item.descriptionFormat ?? 'text', text: item.description } : null,
      organisation: { name: item.organisation.name, kvkNumber: item.organisation.kvkNumber ?? null, website: item.organisation.website ?? null },
      placeText: placeText(item.place),
      bareNameIsProvince: false,
      lat: item.place?.lat ?? null,
      lon: item.place?.lon ?? null,
      workplace: item.workplace ?? null,
      contract: item.contract ?? null,
      hoursPerWeek: item.hoursPerWeek ? { min: item.hoursPerWeek.min ?? null, max: item.hoursPerWeek.max ?? null } : null,
      pay: { min: item.pay?.min, max: item.pay?.max, currency: item.pay?.currency, period: item.pay?.period },
      dutch: item.dutch ?? null,
      dutchLevel: item.dutchLevel ?? null,
      english: item.english ?? null,
      workingLanguage: item.workingLanguage ?? null,
      education: item.education ?? null,
      experienceYears: item.experienceYears ?? null,
      relocationHelp: item.relocationHelp ?? null,
      sponsorship: item.sponsorship ?? null,
      occupation: item.occupation ?? null,
      skills: item.skills ?? [],
      postedOn: item.postedOn ?? null,
      startOn: item.startOn ?? null,
      applyUntil: item.applyUntil ?? null,
      applyUrl: item.applyUrl ?? null,
      flags: [],
    };
  },
};

/** Our own format for homes: JSON Lines, docs/schemas/home-item.schema.json. */
export const MITN_HOMES: SourceFormat<HomeDraft> = {
  name: 'mitn',
  layouts: ['json-lines'],
  externalIdOf: idOf,
  toDraft(value) {
    const item = HomeItem.parse(value);
    return {
      externalId: item.id,
      url: item.url ?? null,
      title: item.title ?? null,
      description: item.description ? { kind: item.descriptionFormat ?? 'text', text: item.description } : null,
      type: item.type,
      typeText: item.type,
      provider: item.provider ? { name: item.provider.name, kvkNumber: item.provider.kvkNumber ?? null, website: item.provider.website ?? null } : null,
      placeText: placeText(item.place),
      street: item.street ?? null,
      lat: item.place.lat ?? null,
      lon: item.place.lon ?? null,
      rent: {
        bareEur: item.rent.bareEurPerMonth ?? null,
        serviceEur: item.rent.serviceEurPerMonth ?? null,
        utilitiesEur: item.rent.utilitiesEurPerMonth ?? null,
        totalEur: item.rent.totalEurPerMonth ?? null,
        complete: item.rent.complete ?? false,
      },
      depositEur: item.depositEur ?? null,
      areaM2: item.areaM2 ?? null,
      totalAreaM2: item.totalAreaM2 ?? null,
      rooms: item.rooms ?? null,
      maxPersons: item.maxPersons ?? null,
      furnishing: item.furnishing ?? null,
      pets: item.pets ?? null,
      stepFree: item.stepFree ?? null,
      registration: item.registration ?? null,
      internationals: item.internationals ?? null,
      conditions: item.conditions ?? [],
      availableFrom: item.availableFrom ?? null,
      availableUntil: item.availableUntil ?? null,
      minimumStayMonths: item.minimumStayMonths ?? null,
      postedOn: item.postedOn ?? null,
      contactUrl: item.contactUrl ?? null,
      flags: [],
    };
  },
};
