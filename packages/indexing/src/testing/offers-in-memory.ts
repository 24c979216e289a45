import type { VacancyDocument } from '@mitn/search';
import type { OfferSource } from '../offer-index.port.js';

/** The truth of a spec: vacancies by id, each with its revision, read as rows are. */
export class OffersInMemory implements OfferSource<VacancyDocument> {
  readonly kind = 'vacancy';
  private readonly offers = new Map<string, VacancyDocument>();

  constructor(documents: readonly VacancyDocument[]) {
    for (const document of documents) this.offers.set(document.id, document);
  }

  get ids(): string[] {
    return [...this.offers.keys()].toSorted();
  }

  get(id: string): VacancyDocument | undefined {
    return this.offers.get(id);
  }

  /** A change of an offer: its next revision, with another title. */
  retitle(id: string, title: string): void {
    const held = this.offers.get(id);
    if (held) this.offers.set(id, { ...held, revision: held.revision + 1, titleText: title, card: { ...held.card, title } });
  }

  add(document: VacancyDocument): void {
    this.offers.set(document.id, document);
  }

  close(id: string): void {
    this.offers.delete(id);
  }

  load = async (ids: readonly string[]): Promise<VacancyDocument[]> => ids.flatMap((id) => this.offers.get(id) ?? []);

  listIndexable = async (afterId: string | null, limit: number): Promise<{ id: string; revision: number }[]> =>
    this.ids.filter((id) => afterId === null || id > afterId).slice(0, limit).map((id) => ({ id, revision: this.offers.get(id)?.revision ?? 0 }));
}
