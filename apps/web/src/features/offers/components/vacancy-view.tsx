import type { VacancyDetail } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Chip } from '../../../components/chip.js';
import { Evidence } from '../../../components/evidence.js';
import { Icon } from '../../../components/icons.js';
import { vacancyChips } from '../../../components/offer-chips.js';
import { PayAmount } from '../../../components/pay-amount.js';
import { ReplyMark } from '../../../components/reply-mark.js';
import { SaveButton } from '../../../components/save-button.js';
import { ShareButton } from '../../../components/share-button.js';
import { Sheet } from '../../../components/sheet.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { hoursText } from '../../../components/vacancy-card.js';
import { formatDate } from '../../../lib/format.js';
import { hrefInLanguage } from '../../../lib/language.js';
import { vacancySays } from '../vacancy-says.js';
import { AdSays } from './ad-says.js';
import { AdSection } from './ad-section.js';
import { Facts } from './facts.js';
import { Origin } from './origin.js';
import { OutwardLink } from './outward-link.js';
import { WordingNote } from './wording-note.js';
import './offer-view.css';
import '../../../components/notice.css';

/** One vacancy: what decides first, all that the ad says with its evidence, its own words, and the way to the employer. `earn` says whether the pay is enough. */
export function VacancyView({ vacancy, earn }: { vacancy: VacancyDetail; earn: ReactNode }) {
  const { t, l, language } = useLaterTexts();
  const [open, setOpen] = useState<{ label: string; text: string } | null>(null);
  const { organisation, place } = vacancy;
  return (
    <article className="page offer-view">
      <header className="offer-view-head">
        <p><Link to="/vacancies" className="back-link"><Icon name="back" size={18} />{l('offerPage.backToJobs')}</Link></p>
        <div className="offer-view-title">
          <h1 tabIndex={-1}>{vacancy.title}</h1>
          <SaveButton kind="vacancies" id={vacancy.id} title={vacancy.title} />
        </div>
        <p className="offer-where"><strong>{organisation.name}</strong> · {place?.name ?? t('vacancy.placeUnknown')}</p>
        {organisation.flagged ? <p className="notice notice-ask">{l('offerPage.flagged')}</p> : null}
        <div className="chips">
          {vacancyChips(vacancy, t).map((chip) => <Chip key={chip.text} kind={chip.kind} text={chip.text} hint={t('chip.hint')} onPress={chip.label ? () => setOpen({ label: chip.label ?? '', text: chip.text }) : undefined} />)}
        </div>
      </header>
      <div className="offer-view-main stack">
        <section className="panel key-facts">
          <p className="key-amount"><PayAmount pay={vacancy.pay} /></p>
          <Facts
            facts={[
              { name: l('fact.hours'), value: vacancy.hours ? hoursText(vacancy.hours, t) : null },
              { name: l('fact.contract'), value: vacancy.contract ? t(`contract.${vacancy.contract}`) : null },
              { name: l('fact.workplace'), value: vacancy.workplace ? t(`workplace.${vacancy.workplace}`) : null },
              { name: l('fact.applyUntil'), value: vacancy.applyUntil ? formatDate(vacancy.applyUntil, language) : null },
              { name: l('fact.skills'), value: vacancy.skills.slice(0, 12).join(', ') || null },
              { name: l('fact.posted'), value: vacancy.postedAt ? formatDate(vacancy.postedAt, language) : null },
            ]}
          />
        </section>
        <WordingNote vacancy={vacancy} />
        {earn}
      </div>
      <aside className="offer-view-side stack" aria-label={l('offerPage.side')}>
        <div className="panel stack">
          <OutwardLink address={vacancy.applyUrl} host={vacancy.applyHost} text={l('offerPage.apply')} through={organisation.flagged || (vacancy.applyHost ?? '').includes('xn--') ? hrefInLanguage(language, { pathname: `/vacancies/${vacancy.id}/apply`, search: '' }) : null} />
          <ReplyMark kind="vacancies" id={vacancy.id} title={vacancy.title} />
          <ShareButton title={vacancy.title} />
          {place?.lat !== null && place?.lat !== undefined ? <Link to="/homes" search={{ vacancyId: vacancy.id, sort: 'distance' }} className="button">{l('offerPage.homesNear')}</Link> : null}
        </div>
        <Origin origins={vacancy.origins} confirmedAt={vacancy.confirmedAt} demo={organisation.demo} />
      </aside>
      <div className="offer-view-more stack">
        <AdSays groups={vacancySays(vacancy, t, l, language)} offer={vacancy} />
        <AdSection offer={vacancy} />
      </div>
      <Sheet open={open !== null} title={t('evidence.title', { label: open?.text ?? '' })} onClose={() => setOpen(null)}>
        {open ? <Evidence open={{ kind: 'vacancy', id: vacancy.id, ...open }} /> : null}
      </Sheet>
    </article>
  );
}
