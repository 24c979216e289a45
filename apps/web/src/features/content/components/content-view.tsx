import type { ContentPage } from '@mitn/texts/web';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import './content.css';

const PAGES = ['/vacancies', '/homes', '/profile', '/matches', '/calculators', '/help', '/about', '/privacy', '/terms', '/accessibility', '/sources', '/sign-in', '/employer'] as const;

/** A page of plain text: its parts can be linked to, and a list of them stands beside on wide screens. */
export function ContentView({ content, children }: { content: ContentPage; children?: ReactNode }) {
  return (
    <div className="page content-page">
      <header className="content-head">
        <h1 tabIndex={-1}>{content.title}</h1>
        <p>{content.lead}</p>
      </header>
      <nav className="content-list" aria-label={content.contents}>
        <ol>{content.sections.map((section) => <li key={section.id}><a href={`#${section.id}`}>{section.heading}</a></li>)}</ol>
      </nav>
      <div className="content-body">
        {content.sections.map((section) => (
          <section key={section.id} id={section.id} tabIndex={-1}>
            <h2>{section.heading}</h2>
            {section.body.map((paragraph) => <p key={paragraph}>{withLinks(paragraph)}</p>)}
            {section.list ? <ul>{section.list.map((item) => <li key={item}>{withLinks(item)}</li>)}</ul> : null}
          </section>
        ))}
        {children}
      </div>
    </div>
  );
}

/** `[words](/path)` becomes a link to one of our own pages; anything else stays text. */
function withLinks(text: string): ReactNode[] {
  return text.split(/(\[[^[\]]+\]\([^()]+\))/).map((piece, index) => {
    const found = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece);
    const page = PAGES.find((one) => one === found?.[2]);
    return <Fragment key={index}>{found && page ? <Link to={page}>{found[1]}</Link> : piece}</Fragment>;
  });
}
