import type { AnswerOf, getVacancyRoute } from '@mitn/contracts';
import { LabelEvidence } from '../../../components/evidence.js';
import { useTexts } from '../../../components/use-texts.js';

type LabelDetail = AnswerOf<typeof getVacancyRoute>['labelDetails'][number];
const NAMED = ['dutch', 'english', 'adLanguage', 'workingLanguage', 'pay', 'hours', 'contract', 'workplace', 'place', 'education', 'experience', 'relocation', 'sponsorship', 'registration', 'internationals', 'furnishing', 'deposit', 'costs', 'availability', 'pets', 'excludes'] as const;
/** Shown apart, as what to ask about first. */
const CONDITION = 'condition';

/** Every label of an offer that rests on a sentence, each with its evidence; what is asked of a tenant stands apart (Conditions). */
export function LabelDetails({ offer }: { offer: { title: string; descriptionText: string; labelDetails: LabelDetail[] } }) {
  const { t } = useTexts();
  const quoted = offer.labelDetails.filter((one) => one.quotes.length > 0 && one.name !== CONDITION);
  if (quoted.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('offer.whatWeRead')}</h2>
      <div className="label-details">
        {quoted.map((detail) => {
          const camel = detail.name.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase());
          const named = NAMED.find((one) => one === camel);
          return (
            <div key={`${detail.name} ${detail.value}`} className="panel">
              <h3>{named ? t(`label.${named}`) : t('label.other')}</h3>
              <LabelEvidence detail={detail} offer={offer} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
