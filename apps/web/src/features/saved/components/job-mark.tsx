import { useProfileJob, useSetProfileJob } from '../../../api/profile-job.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { useKeptProfile } from '../../../lib/kept-profile.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';

/** "This is my new job", of a saved job: kept with the profile, so nothing without one. */
export function JobMark({ id, title }: { id: string; title: string }) {
  const kept = useKeptProfile();
  return kept ? <Mark kept={kept} id={id} title={title} /> : null;
}

function Mark({ kept, id, title }: { kept: KeptProfile; id: string; title: string }) {
  const { t, l } = useLaterTexts();
  const { data } = useProfileJob(kept);
  const set = useSetProfileJob(kept);
  const mine = data?.job?.vacancyId === id;
  return (
    <>
      <button type="button" className="link-button small" disabled={!data || set.isPending} onClick={() => set.mutate(mine ? null : id)}>{l(mine ? 'job.notMine' : 'job.mine')}<span className="sr-only">: {title}</span></button>
      <p role="status" className="small quiet saved-job">{set.isError ? t('state.error.text') : mine ? <>{l('job.done', { title })} {l('job.homes', { count: data.wouldGive.homes })}</> : null}</p>
    </>
  );
}
