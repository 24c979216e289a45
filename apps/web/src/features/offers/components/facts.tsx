export interface Fact {
  name: string;
  value: string | null;
}

/** From here on a value needs a line of its own. */
const LONG = 40;

/** What is known of an offer, a line each; what is not known is left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.filter((fact) => fact.value).map((fact) => (
        <div key={fact.name} className={fact.value && fact.value.length > LONG ? 'fact-long' : undefined}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
