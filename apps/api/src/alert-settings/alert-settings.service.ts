import type { AlertSettingsAnswer, AlertSettingsBody } from '@mitn/contracts';
import { AlertSettingsRepository, MailAddressRepository } from '@mitn/db';
import { AT_ONCE_MAILS_PER_DAY } from '@mitn/domain';
import { Injectable } from '@nestjs/common';
import { notFound, ProblemError } from '../platform/problem.errors.js';

/** How a person is told, and where. An address counts after the person confirmed it. */
@Injectable()
export class AlertSettingsService {
  constructor(
    private readonly settings: AlertSettingsRepository,
    private readonly addresses: MailAddressRepository,
  ) {}

  async get(profileId: string): Promise<AlertSettingsAnswer> {
    const [settings, address, newcomerAddress] = await Promise.all([this.settings.get(profileId), this.addresses.find(profileId), this.addresses.findNewcomerAddress(profileId)]);
    return { ...settings, mail: { state: address?.state ?? 'none', address: address?.address ?? null, newcomerAddress: newcomerAddress !== null }, mailsPerDay: AT_ONCE_MAILS_PER_DAY };
  }

  async update(profileId: string, body: AlertSettingsBody): Promise<AlertSettingsAnswer> {
    await this.settings.put(profileId, body);
    return this.get(profileId);
  }

  /** Throws 400 `mail.no-address` when none is given and the intake holds none. */
  async setAddress(profileId: string, body: { address?: string | undefined; language: 'en' | 'nl' }): Promise<AlertSettingsAnswer> {
    const address = body.address ?? (await this.addresses.findNewcomerAddress(profileId));
    if (address === null) {
      const message = 'Give an address: the intake holds none for this person.';
      throw new ProblemError('mail.no-address', 'input', message, { errors: [{ path: 'address', message }] });
    }
    await this.addresses.ask(profileId, address, body.language);
    return this.get(profileId);
  }

  async deleteAddress(profileId: string): Promise<void> {
    await this.addresses.delete(profileId);
  }

  /** Throws 404 when the link is too old, was used, or never was one of ours. */
  async confirm(token: string): Promise<void> {
    if (!(await this.addresses.confirm(token))) throw notFound('link to confirm');
  }

  /** Throws 404 for a token that is none of ours. */
  async unsubscribe(token: string): Promise<void> {
    if (!(await this.addresses.unsubscribe(token))) throw notFound('subscription');
  }
}
