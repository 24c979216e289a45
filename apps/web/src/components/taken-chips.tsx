import { useStandingPlacements } from '../api/list-placements.js';
import { Chip } from './chip.js';
import { useDeskTexts } from './use-desk-texts.js';

interface Props {
  vacancyId: string | null;
  homeId: string | null;
  /** The household that is looked at: what it has itself is not taken by another. */
  newcomerId: string;
}

/** Says to staff that a home, or a place of a job, is given to another household, and to whom. Nothing while it is free. */
export function TakenChips({ vacancyId, homeId, newcomerId }: Props) {
  const { d } = useDeskTexts();
  const placements = useStandingPlacements().data?.placements ?? [];
  const home = homeId === null ? undefined : placements.find((one) => one.homeId === homeId);
  const job = vacancyId === null ? [] : placements.filter((one) => one.vacancyId === vacancyId);
  const others = job.filter((one) => one.newcomerId !== newcomerId);
  return (
    <>
      {home ? <Chip kind={home.newcomerId === newcomerId ? 'fits' : 'no'} text={home.newcomerId === newcomerId ? d('taken.homeOwn') : d('taken.home', { case: home.caseNumber })} /> : null}
      {job.length > others.length ? <Chip kind="fits" text={d('taken.jobOwn')} /> : null}
      {others.length > 0 ? <Chip kind="ask" text={d('taken.job', { count: others.length, cases: others.map(({ caseNumber }) => caseNumber).join(', ') })} /> : null}
    </>
  );
}
