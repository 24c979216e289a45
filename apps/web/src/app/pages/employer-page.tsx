import { useState } from 'react';
import { useSession } from '../../api/get-session.js';
import { PageTitle } from '../../components/page-title.js';
import { RoleGate } from '../../components/role-gate.js';
import { useLaterTexts } from '../../components/use-later-texts.js';
import { OwnVacancies } from '../../features/employer/components/own-vacancies.js';
import { VacancyEditor } from '../../features/employer/components/vacancy-editor.js';
import '../../features/employer/employer.css';

/** Post a vacancy, and see those of my organisation. */
export function EmployerPage() {
  const { t, l } = useLaterTexts();
  const { data } = useSession({ always: true });
  const [posted, setPosted] = useState(0);
  return (
    <>
      <PageTitle title={t('title.employer')} />
      <RoleGate role="employer">
        <div className="page">
          <header className="page-head">
            <h1 tabIndex={-1}>{l('employer.head')}</h1>
            <p className="quiet">{l('employer.lead', { organisation: data?.person?.organisation ?? '' })}</p>
          </header>
          <div className="employer-columns">
            <VacancyEditor key={posted} onPosted={() => { setPosted(posted + 1); document.getElementById('own-vacancies')?.focus(); }} />
            <section className="stack" id="own-vacancies" tabIndex={-1}>
              <h2>{l('employer.own')}</h2>
              {posted > 0 ? <p className="notice-quiet" role="status">{l('employer.done')}</p> : null}
              <OwnVacancies />
            </section>
          </div>
        </div>
      </RoleGate>
    </>
  );
}
