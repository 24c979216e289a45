import type { Home } from '@mitn/domain';
import type { DataSource } from 'typeorm';
import { OfferRepository } from '../offer/offer.repository.js';
import { HOME_TABLE, type StoredHome } from './home-table.js';

export class HomeRepository extends OfferRepository<Home, StoredHome> {
  constructor(source: DataSource) {
    super(source, HOME_TABLE);
  }
}
