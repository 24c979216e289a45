import type { NewcomerFile } from '@mitn/contracts';
import { Icon } from '../../../components/icons.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { useCountedGaps } from '../api/count-gaps.js';
import { GAPS, gapsOf } from '../profile-gaps.js';

/** How complete the profile is: what is missing, and what it would open or answer. */
export function FileReadiness({ file }: { file: NewcomerFile }) {
  const { d } = useDeskTexts();
  const { data } = useCountedGaps(file);
  const gaps = gapsOf(file.profile);
  return (
    <section className="panel stack-small">
      <h2>{d('file.ready.title')}</h2>
      {gaps.length === 0 ? <p className="small file-complete"><Icon name="check" size={18} /><span>{d('file.ready.complete')}</span></p> : <p className="quiet small">{d('file.ready.missing', { count: gaps.length, of: GAPS.length })}</p>}
      {gaps.length > 0 ? <ul className="file-gaps">
        {gaps.map((gap) => {
          const counted = data?.find((one) => one.gap === gap);
          return (
            <li key={gap}>
              <Icon name="ask" size={18} />
              <span>
                {d(`file.ready.gap.${gap}`)}
                {counted?.opens ? <strong>{d(counted.opens.kind === 'vacancy' ? 'file.ready.opensJobs' : 'file.ready.opensHomes', { count: counted.opens.count })}</strong> : null}
                {counted?.asks ? <strong>{d('file.ready.asks', { count: counted.asks })}</strong> : null}
              </span>
            </li>
          );
        })}
      </ul> : null}
    </section>
  );
}
