import { useProfileJob, useSetProfileJob } from '../../../api/profile-job.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';

/** The job that the person said is theirs, and how many homes fit it. Nothing while there is none. */
export function JobPanel({ kept }: { kept: KeptProfile }) {
  const { l } = useLaterTexts();
  const { data } = useProfileJob(kept);
  const set = useSetProfileJob(kept);
  const job = data?.job;
  if (!data || !job) return null;
  return (
    <section className="panel stack">
      <h2>{l('job.title')}</h2>
      <p>{[job.title, job.place].filter(Boolean).join(' · ')}</p>
      <p className="small quiet">{l('job.homes', { count: data.wouldGive.homes })}</p>
      <p><button type="button" className="link-button small" disabled={set.isPending} onClick={() => set.mutate(null)}>{l('job.notMine')}</button></p>
    </section>
  );
}
