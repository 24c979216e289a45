import type { NewcomerFile as File } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DeskRail } from '../../../components/desk-rail.js';
import { Icon } from '../../../components/icons.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate, hasCome } from '../../../lib/format.js';
import { useNewcomerFile, useRevoke } from '../api/newcomer-file.js';
import type { FileTab } from '../api/newcomer-file.js';
import { DecideForm } from './decide-form.js';
import type { Deciding } from './decide-form.js';
import { FileAlerts } from './file-alerts.js';
import { FileChanges } from './file-changes.js';
import { FileHistory } from './file-history.js';
import { FileMarks } from './file-marks.js';
import { FileMatches } from './file-matches.js';
import { FilePlacements } from './file-placements.js';
import { FilePermit } from './file-permit.js';
import { FileReadiness } from './file-readiness.js';
import { FileWishes } from './file-wishes.js';
import { JudgeOffer } from './judge-offer.js';
import './newcomer-file.css';

export interface FileSearch {
  kind?: FileTab | undefined;
  vacancy?: string | undefined;
  home?: string | undefined;
}

/** Everything about one newcomer on one screen: what fits and why, and beside it who they are, what holds for them, and what was decided. */
export function NewcomerFile({ id, search, change }: { id: string; search: FileSearch; change: (patch: Partial<FileSearch>) => void }) {
  const { d } = useDeskTexts();
  const { data: file, error, refetch } = useNewcomerFile(id);
  const revoke = useRevoke(id);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [done, setDone] = useState<Deciding['decision'] | 'revoked' | null>(null);
  const decide = (next: Deciding) => {
    setDone(null);
    setDeciding(next);
  };
  return (
    <div className="desk">
      <DeskRail here="newcomers" />
      {file ? (
        <div className="file">
          <FileHead file={file} />
          <div className="file-columns">
            <div className="file-main">
              {done ? <p className="notice-quiet" role="status">{d(`file.decide.done.${done}`)}</p> : null}
              <FileMatches newcomerId={file.newcomer.id} profileId={file.newcomer.profileId} tab={search.kind ?? 'pair'} onTab={(kind) => change({ kind: kind === 'pair' ? undefined : kind })} onDecide={decide} />
              <JudgeOffer newcomerId={id} chosen={{ vacancyId: search.vacancy ?? null, homeId: search.home ?? null }} onChoose={({ vacancyId, homeId }) => change({ vacancy: vacancyId ?? undefined, home: homeId ?? undefined })} onDecide={decide} />
            </div>
            <div className="file-side">
              <FilePermit file={file} />
              <FileReadiness file={file} />
              <FileChanges profileId={file.newcomer.profileId} />
              <FileMarks newcomerId={id} profileId={file.newcomer.profileId} onLook={({ vacancyId, homeId }) => change({ vacancy: vacancyId ?? undefined, home: homeId ?? undefined })} />
              <FileHistory overrides={file.overrides} busy={revoke.isPending} onRevoke={(overrideId) => revoke.mutate(overrideId, { onSuccess: () => setDone('revoked') })} />
              <FilePlacements newcomerId={file.newcomer.id} placements={file.placements} />
              <FileWishes profile={file.profile} />
              <FileAlerts profileId={file.newcomer.profileId} />
              <FileReads reads={file.reads} />
            </div>
          </div>
        </div>
      ) : (
        <div className="file">{error ? <ErrorState level={1} error={error} onRetry={() => void refetch()} /> : <CardSkeletons count={3} />}</div>
      )}
      <DecideForm newcomerId={id} deciding={deciding} onClose={() => setDeciding(null)} onDone={(decision) => { setDeciding(null); setDone(decision); }} />
    </div>
  );
}

function FileHead({ file: { newcomer, profile } }: { file: File }) {
  const { t, l, d, language } = useDeskTexts();
  const { adults, children, pets } = profile.household;
  const household = [d('file.adults', { count: adults }), children > 0 ? d('file.children', { count: children }) : null, pets ? d('file.pets') : null];
  const arrival = newcomer.arrivedOn === null ? d('file.notArrived') : d(hasCome(newcomer.arrivedOn) ? 'file.arrived' : 'file.arrives', { date: formatDate(newcomer.arrivedOn, language) });
  return (
    <header className="file-head">
      <p className="small"><Link to="/staff" className="row desk-back"><Icon name="back" size={17} />{d('file.back')}</Link></p>
      <h1 tabIndex={-1}>{newcomer.name}</h1>
      <p className="quiet">{[d('file.case', { number: newcomer.caseNumber }), ...household, t(`situation.${newcomer.situation}`), arrival, newcomer.demo ? l('desk.demo') : null].filter(Boolean).join(' · ')}</p>
      <p className="row small">
        {newcomer.email ? <a href={`mailto:${newcomer.email}`}>{newcomer.email}</a> : null}
        {newcomer.phone ? <a href={`tel:${newcomer.phone.replaceAll(/[^+\d]/g, '')}`}>{newcomer.phone}</a> : null}
        {newcomer.email || newcomer.phone ? null : <span className="quiet">{d('file.noContact')}</span>}
      </p>
    </header>
  );
}

function FileReads({ reads }: { reads: File['reads'] }) {
  const { d, language } = useDeskTexts();
  const when = (at: string) => new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(new Date(at));
  return (
    <section className="panel stack-small">
      <h2>{d('file.reads')}</h2>
      <p className="quiet small">{d('file.readsText')}</p>
      <ul className="file-reads small">{reads.map(({ name, at }) => <li key={at}>{name ? d('file.readBy', { name, date: when(at) }) : d('file.readGone', { date: when(at) })}</li>)}</ul>
    </section>
  );
}
