import { useHome } from '../../../api/get-home.js';
import { useVacancy } from '../../../api/get-vacancy.js';
import { HomeCard } from '../../../components/home-card.js';
import { CardSkeletons } from '../../../components/states.js';
import { VacancyCard } from '../../../components/vacancy-card.js';

/** The card of an offer that was chosen on the map and is not to be seen in the list. */
export function ChosenOffer({ kind, id }: { kind: 'vacancies' | 'homes'; id: string }) {
  return kind === 'vacancies' ? <ChosenVacancy id={id} /> : <ChosenHome id={id} />;
}

function ChosenVacancy({ id }: { id: string }) {
  const { data, isError } = useVacancy(id);
  if (isError) return null;
  return data ? <VacancyCard hit={data} level={2} chosen /> : <CardSkeletons count={1} />;
}

function ChosenHome({ id }: { id: string }) {
  const { data, isError } = useHome(id);
  if (isError) return null;
  return data ? <HomeCard hit={data} level={2} chosen /> : <CardSkeletons count={1} />;
}
