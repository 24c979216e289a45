// The rule of the engine a third time, in C: what one core can do when every vacancy is looked at in columns of small numbers and nothing is skipped by an index.
// Reads columns and profiles from the file that match-ceiling.mjs wrote; prints for each profile the median of its rounds in ms, the total, and the best.
// cc -O3 -march=native -ffp-contract=off match-ceiling.c -lm
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCK = 4096, NONE16 = 65535, MOST_WISHES = 4, MOST_WORDS = 8 };

typedef struct { // as match-ceiling.mjs writes it: 32-bit whole numbers, then doubles
  int32_t nl, en, least, min_pay, sponsored, education, start_day, licences, hours_min, hours_max, contracts, workplaces, experience, wishes;
  int32_t uri[MOST_WISHES], unit[MOST_WISHES], minor[MOST_WISHES], words[MOST_WISHES], word[MOST_WISHES][MOST_WORDS];
  double from[3], fixed_minutes, minutes_per_radian, max_minutes;
} Profile;

typedef struct { // the weights
  int32_t occupation, skills, experience, pay, workplace, commute, unstated, least_skill, most_skill, full_pay, same, unit, minor, words, words_alone, spare;
} Most;

static int32_t n, skill_count, profile_count, rounds, top;
static Most most;
static int32_t *max_cents, *pay_cents, *asked_weight, *order, *skill_at, *word_at, *own;
static int16_t *start_day;
static uint16_t *uri, *unit, *minor, *skill_ids, *word_ids;
static uint8_t *dutch, *english, *sponsor, *education, *licences, *hours_min, *hours_max, *contract, *workplace, *experience, *fixed_points_low, *fixed_points_high;
static double *x, *y, *z;

static void *read_column(FILE *file, size_t width, size_t count) {
  void *column = aligned_alloc(64, (width * count + 127) / 64 * 64);
  if (fread(column, width, count, file) != count) exit(2);
  return column;
}

static double clamped(double share) { return share < 0 ? 0 : share > 1 ? 1 : share; }
static int32_t share(double part, double whole, int32_t points) { return (int32_t)floor(points * clamped(part / whole)); }
static int32_t exact(int64_t part, int64_t whole, int64_t points) { return (int32_t)(points * (part < whole ? part : whole) / whole); }

/** Whole minutes to a vacancy; -1 where nobody knows. */
static int32_t minutes_to(const Profile *who, int32_t at) {
  if (isnan(x[at])) return -1;
  const double dx = x[at] - who->from[0], dy = y[at] - who->from[1], dz = z[at] - who->from[2];
  return (int32_t)ceil(who->fixed_minutes + who->minutes_per_radian * asin(sqrt(dx * dx + dy * dy + dz * dz) / 2));
}

static int32_t occupation_points(const Profile *who, int32_t at) {
  double best = 0;
  for (int32_t w = 0; w < who->wishes; w += 1) {
    double akin = 0;
    if (uri[at] != NONE16 && who->uri[w] == uri[at]) akin = most.same;
    else if (unit[at] != NONE16 && who->unit[w] == unit[at]) akin = most.unit;
    else if (minor[at] != NONE16 && who->minor[w] == minor[at]) akin = most.minor;
    int32_t found = 0;
    for (int32_t i = 0; i < who->words[w]; i += 1)
      for (int32_t j = word_at[at]; j < word_at[at + 1]; j += 1) found += word_ids[j] == who->word[w][i];
    const double words = (double)(found * (uri[at] == NONE16 ? most.words_alone : most.words)) / who->words[w];
    best = fmax(best, fmax(akin, words));
  }
  return (int32_t)floor(most.occupation * best / 100);
}

static int32_t score_of(const Profile *who, int32_t at, int32_t minutes) {
  int32_t score = fixed_points_low[at] + 256 * fixed_points_high[at] + occupation_points(who, at);
  if (skill_at[at] == skill_at[at + 1]) score += exact(most.unstated, 100, most.skills);
  else {
    int32_t shared = 0;
    for (int32_t i = skill_at[at]; i < skill_at[at + 1]; i += 1) shared += own[skill_ids[i]];
    const int32_t asked = asked_weight[at] < most.least_skill ? most.least_skill : asked_weight[at] > most.most_skill ? most.most_skill : asked_weight[at];
    score += exact(shared, asked, most.skills);
  }
  score += experience[at] == 255 ? share(most.unstated / 100.0, 1, most.experience) : experience[at] == 0 ? most.experience : share(who->experience, experience[at], most.experience);
  if (pay_cents[at] >= 0) {
    const double ratio = who->min_pay ? (double)pay_cents[at] / who->min_pay : 0;
    score += who->min_pay == 0 ? share(pay_cents[at], most.full_pay, most.pay) : share(ratio < 1 ? ratio / 2 : ratio - 0.5, 1, most.pay);
  }
  score += who->workplaces == 0 ? most.workplace : workplace[at] == 0 ? share(most.unstated / 100.0, 1, most.workplace) : who->workplaces >> workplace[at] & 1 ? most.workplace : 0;
  if (workplace[at] == 3) return score + most.commute;
  return minutes < 0 ? score : score + share(who->max_minutes - minutes, who->max_minutes, most.commute);
}

typedef struct { int32_t score, at; } Hit;
static int worse(Hit a, Hit b) { return a.score != b.score ? a.score < b.score : order[a.at] > order[b.at]; }
static int by_rank(const void *a, const void *b) { return worse(*(const Hit *)a, *(const Hit *)b) ? 1 : -1; }

/** A heap with the worst on top. */
static void offer(Hit *heap, int32_t *size, Hit hit) {
  if (*size < top) {
    int32_t at = (*size)++;
    for (; at > 0 && worse(hit, heap[(at - 1) / 2]); at = (at - 1) / 2) heap[at] = heap[(at - 1) / 2];
    heap[at] = hit;
  } else if (worse(heap[0], hit)) {
    int32_t at = 0;
    for (int32_t child; (child = 2 * at + 1) < top; at = child) {
      if (child + 1 < top && worse(heap[child + 1], heap[child])) child += 1;
      if (!worse(heap[child], hit)) break;
      heap[at] = heap[child];
    }
    heap[at] = hit;
  }
}

static int32_t rank_all(const Profile *who, Hit *heap, int32_t *size) {
  static uint8_t passes[BLOCK];
  static int32_t slots[BLOCK];
  const uint8_t nl_named = (uint8_t)(who->nl + 1), nl_unnamed = who->nl >= 2, en = who->en >= 2, own_licences = (uint8_t)who->licences, education_most = (uint8_t)who->education, sponsored = (uint8_t)who->sponsored;
  const uint8_t contracts = (uint8_t)(who->contracts | 1), any_contract = who->contracts == 0, workplaces = (uint8_t)(who->workplaces | 1), any_workplace = who->workplaces == 0, hours_least = (uint8_t)who->hours_min, hours_most = (uint8_t)who->hours_max;
  const int32_t least = who->least > who->min_pay ? who->least : who->min_pay;
  int32_t total = 0;
  for (int32_t start = 0; start < n; start += BLOCK) {
    const int32_t length = n - start < BLOCK ? n - start : BLOCK;
    // dutch: 0 = not demanded, 255 = demanded without a level, else the least level + 1.
    for (int32_t i = 0; i < length; i += 1) {
      const int32_t at = start + i;
      passes[i] = (uint8_t)((dutch[at] <= nl_named) | ((dutch[at] == 255) & nl_unnamed)) & (uint8_t)((english[at] == 0) | en) & (uint8_t)!(sponsored & sponsor[at]) & (uint8_t)(education[at] <= education_most) & (uint8_t)((licences[at] & ~own_licences) == 0) &
        (uint8_t)(any_contract | ((contracts & contract[at]) != 0)) & (uint8_t)(any_workplace | (workplaces >> workplace[at] & 1)) & (uint8_t)(hours_max[at] >= hours_least) & (uint8_t)(hours_min[at] <= hours_most);
    }
    for (int32_t i = 0; i < length; i += 1) passes[i] &= (uint8_t)(max_cents[start + i] >= least);
    for (int32_t i = 0; i < length; i += 1) passes[i] &= (uint8_t)(start_day[start + i] >= who->start_day - 30);
    int32_t kept = 0;
    for (int32_t i = 0; i < length; i += 1) {
      slots[kept] = start + i;
      kept += passes[i];
    }
    for (int32_t i = 0; i < kept; i += 1) {
      const int32_t minutes = minutes_to(who, slots[i]);
      if (workplace[slots[i]] != 3 && minutes > who->max_minutes) continue;
      total += 1;
      const Hit hit = { score_of(who, slots[i], minutes), slots[i] };
      if (*size < top || hit.score >= heap[0].score) offer(heap, size, hit);
    }
  }
  return total;
}

static int by_value(const void *a, const void *b) { return *(const double *)a < *(const double *)b ? -1 : 1; }

int main(int count, char **names) {
  FILE *file = count == 2 ? fopen(names[1], "rb") : NULL;
  if (!file) return 2;
  int32_t *head = read_column(file, 4, 7);
  n = head[0], skill_count = head[1], profile_count = head[2], rounds = head[3], top = head[4];
  most = *(Most *)read_column(file, sizeof(Most), 1);
  x = read_column(file, 8, n), y = read_column(file, 8, n), z = read_column(file, 8, n);
  max_cents = read_column(file, 4, n), pay_cents = read_column(file, 4, n), asked_weight = read_column(file, 4, n), order = read_column(file, 4, n), skill_at = read_column(file, 4, n + 1), word_at = read_column(file, 4, n + 1);
  start_day = read_column(file, 2, n), uri = read_column(file, 2, n), unit = read_column(file, 2, n), minor = read_column(file, 2, n), skill_ids = read_column(file, 2, head[5]), word_ids = read_column(file, 2, head[6]);
  uint8_t **bytes[] = { &dutch, &english, &sponsor, &education, &licences, &hours_min, &hours_max, &contract, &workplace, &experience, &fixed_points_low, &fixed_points_high };
  for (size_t i = 0; i < sizeof bytes / sizeof *bytes; i += 1) *bytes[i] = read_column(file, 1, n);
  Hit *heap = malloc(sizeof(Hit) * top);
  double *times = malloc(sizeof(double) * rounds);
  for (int32_t p = 0; p < profile_count; p += 1) {
    const Profile *who = read_column(file, sizeof(Profile), 1);
    own = read_column(file, 4, skill_count);
    int32_t total = 0, size = 0;
    for (int32_t round = -1; round < rounds; round += 1) { // the first does not count
      struct timespec from, to;
      clock_gettime(CLOCK_MONOTONIC, &from);
      size = 0;
      total = rank_all(who, heap, &size);
      qsort(heap, size, sizeof(Hit), by_rank);
      clock_gettime(CLOCK_MONOTONIC, &to);
      if (round >= 0) times[round] = (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6;
    }
    qsort(times, rounds, sizeof(double), by_value);
    printf("{\"ms\":%.4f,\"total\":%d,\"best\":[", times[rounds / 2], total);
    for (int32_t i = 0; i < size; i += 1) printf("%s[%d,%d]", i ? "," : "", heap[i].at, heap[i].score);
    printf("]}\n");
  }
  return 0;
}
