export interface Fact {
  name: string;
  value: string | null;
}

/** What is known of an offer, a line each; what is not known is left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.filter((fact) => fact.value).map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
