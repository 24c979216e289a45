import nl20230101 from '../../packs/2023-01-01.nl.json' with { type: 'json' };
import nl20230701 from '../../packs/2023-07-01.nl.json' with { type: 'json' };
import nl20240101 from '../../packs/2024-01-01.nl.json' with { type: 'json' };
import nl20240701 from '../../packs/2024-07-01.nl.json' with { type: 'json' };
import nl20250101 from '../../packs/2025-01-01.nl.json' with { type: 'json' };
import nl20260101 from '../../packs/2026-01-01.nl.json' with { type: 'json' };
import rentNl20260101 from '../../packs/2026-01-01.rent.nl.json' with { type: 'json' };
import nl20270101 from '../../packs/2027-01-01.nl.json' with { type: 'json' };
import type { RulePack } from './figure.js';
import { checkTogether, readRulePack } from './read-rule-pack.js';

/** Every pack, oldest first, parsed once when the module loads: a file that is wrong stops the program, it never gives a wrong answer. */
export const RULE_PACKS: readonly RulePack[] = [nl20230101, nl20230701, nl20240101, nl20240701, nl20250101, nl20260101, rentNl20260101, nl20270101].map(readRulePack);
checkTogether(RULE_PACKS);
