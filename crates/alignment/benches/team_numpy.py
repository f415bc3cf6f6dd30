"""The same indices as benches/team.rs in plain numpy, for the same people, to be run beside it.

Each person's scores, r_WG(J), AD and ordinal alpha per wheel and over all, for both questions: what a careful analyst would
write, vectorised throughout and with value counts in place of pairs of raters. `cargo xtask bench` runs it where
python3 has numpy; the line of numbers that it prints first is the one that the Rust benchmark prints.
"""

import statistics
import sys
import time

import numpy as np

NOT_APPLICABLE = 7
STEPS = 7
NULL_VARIANCE = (STEPS**2 - 1) / 12


def mixed(place):
    """Splitmix64 of a place, as in benches/support/people.rs."""
    state = (place + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    state = (state ^ state >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    state = (state ^ state >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
    return state ^ state >> np.uint64(31)


def rows(people):
    drawn = mixed(np.arange(16 * people, dtype=np.uint64)).reshape(people, 16)
    pick = lambda shift: (drawn >> np.uint64(shift) & np.uint64(0xFFFF)) % np.uint64(STEPS)
    answers = np.stack([pick(8), pick(24)], axis=1).astype(np.uint8)
    answers[np.repeat((drawn % np.uint64(16) == 0)[:, None, :], 2, axis=1)] = NOT_APPLICABLE
    return answers.reshape(people, 32)


def scores(answers):
    """The overall score of each person, NaN where there is none, and the distances of the four wheels."""
    outside, inside = answers[:, :16].astype(np.int8), answers[:, 16:].astype(np.int8)
    applies = (outside != NOT_APPLICABLE) & (inside != NOT_APPLICABLE)
    gap = (np.abs(outside - inside) * applies).reshape(-1, 4, 4)
    applies = applies.reshape(-1, 4, 4)
    distance = np.zeros(gap.shape[:2])
    # The shown order is R, P, P, R.
    for first, second in ((0, 3), (1, 2)):
        count = applies[:, :, first].astype(np.int8) + applies[:, :, second]
        distance += (gap[:, :, first] + gap[:, :, second]) / (2 * np.maximum(count, 1))
    scored = applies.sum(axis=2) >= 3
    wheels = scored.sum(axis=1)
    mean = (distance * scored).sum(axis=1) / np.maximum(wheels, 1)
    return np.where(wheels >= 3, 100 * (1 - mean / 6), np.nan), np.where(scored, distance, np.nan)


def question(answers, applies):
    """r_WG(J), r*_WG(J), AD_M(J), AD_Md(J) and ordinal alpha of the columns."""
    counts = np.stack(
        [np.bincount(column[used], minlength=STEPS) for column, used in zip(answers.T, applies.T)]
    ).astype(float)
    value = np.arange(STEPS)
    n = counts.sum(axis=1)
    used = n >= 2
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = counts @ value / n
        variance = (counts * (value - mean[:, None]) ** 2).sum(axis=1) / (n - 1)
        about_mean = (counts * np.abs(value - mean[:, None])).sum(axis=1) / n
        below = counts.cumsum(axis=1)
        low = (below < n[:, None] / 2).sum(axis=1)
        high = (below <= n[:, None] / 2).sum(axis=1)
        median = (low + np.minimum(high, STEPS - 1)) / 2
        about_median = (counts * np.abs(value - median[:, None])).sum(axis=1) / n
    q = variance[used].mean() / NULL_VARIANCE
    items = used.sum()
    r_wg_j = 0.0 if q >= 1 else items * (1 - q) / (items * (1 - q) + q)
    paired = counts[used]
    totals = paired.sum(axis=0)
    rank = totals.cumsum() - totals / 2
    n = paired.sum(axis=1)
    within = (paired @ rank**2 - (paired @ rank) ** 2 / n) * n / (n - 1)
    everyone = totals.sum()
    total = totals @ rank**2 - (totals @ rank) ** 2 / everyone
    alpha = 1 - (within.sum() / everyone) / (total / (everyone - 1))
    return r_wg_j, 1 - q, about_mean[used].mean(), about_median[used].mean(), alpha


def indices(answers):
    overall, distances = scores(answers)
    outside, inside = answers[:, :16], answers[:, 16:]
    applies = (outside != NOT_APPLICABLE) & (inside != NOT_APPLICABLE)
    found = {"score": np.nanmean(overall), "distances": np.nanmean(distances, axis=0)}
    for name, ratings in (("outside", outside), ("inside", inside)):
        found[name] = question(ratings, applies)
        for wheel in range(4):
            part = slice(4 * wheel, 4 * wheel + 4)
            found[name, wheel] = question(ratings[:, part], applies[:, part])
    return found


def main():
    million = rows(1_000_000)
    found = indices(million)
    r_wg_j, r_star, about_mean, about_median, alpha = found["outside"]
    print(
        f"a million people: score {found['score']:.9f}, r*_WG(J) {r_star:.9f}, AD_M {about_mean:.9f},"
        f" AD_Md {about_median:.9f}, alpha {alpha:.9f}"
    )
    for answers, runs in ((million[:10], 200), (million[:1_000], 200), (million, 5)):
        times = []
        for _ in range(runs):
            begun = time.perf_counter()
            indices(answers)
            times.append(1000 * (time.perf_counter() - begun))
        print(
            f"numpy {np.__version__}, {len(answers):>9,} people:"
            f" fastest {min(times):9.3f} ms, median {statistics.median(times):9.3f} ms of {runs}"
        )


if __name__ == "__main__":
    sys.exit(main())
