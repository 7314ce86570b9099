"""Quantiles, binomial p-values and detectable drops, computed by SciPy.

Made with Python 3.11, numpy 2.4.6, scipy 1.17.1. From the repository's root:
    python3 test/golden/make/stats.py
writes test/golden/stats/scipy.json.
"""

import json
from pathlib import Path

import numpy as np
from scipy.stats import binom, binomtest, norm, t

LEVELS = [0.4, 0.2, 0.05, 0.025, 0.01, 0.005, 0.0025, 0.001, 0.0005, 1e-4, 1e-5, 1e-6, 1e-12]
DEGREES = [1, 2, 3, 4, 7, 10, 29, 30, 99, 500, 999, 1000, 1001, 4999, 50000]
FLIPS = [
    (0, 0), (1, 0), (5, 0), (0, 5), (7, 2), (2, 7), (13, 5), (40, 40), (41, 40), (60, 35),
    (126, 100), (700, 600), (2600, 2400), (50400, 49600), (49600, 50400), (501000, 499000),
]


def critical(flips, alpha):
    """The fewest of so many flips that are significantly many."""
    least = int(binom.isf(alpha, flips, 0.5))
    while least > 0 and binom.sf(least - 2, flips, 0.5) <= alpha:
        least -= 1
    while binom.sf(least - 1, flips, 0.5) > alpha:
        least += 1
    return least


def power(samples, gain_rate, drop, alpha, table):
    """The chance of rejection, summed over the number of flips."""
    flip_rate = 2 * gain_rate + drop
    flips = np.arange(samples + 1)
    weight = binom.pmf(flips, samples, flip_rate)
    flips = flips[weight > 1e-18]
    least = np.array([table.setdefault(n, critical(n, alpha)) for n in flips.tolist()])
    rejects = binom.sf(least - 1, flips, (gain_rate + drop) / flip_rate)
    return float((weight[weight > 1e-18] * rejects).sum())


def detectable(samples, gain_rate, alpha=0.05, wanted=0.8):
    """Where the power crosses the wanted one."""
    table = {}
    low, high = 0.0, 1 - 2 * gain_rate
    for _ in range(50):
        middle = (low + high) / 2
        if power(samples, gain_rate, middle, alpha, table) >= wanted:
            high = middle
        else:
            low = middle
    return high


def main():
    """Write all of them."""
    golden = {
        "normal": [[p, norm.ppf(p)] for p in [*LEVELS, *(1 - x for x in LEVELS[:8]), 0.5, 1e-30]],
        "student": [[a, d, t.isf(a, d)] for d in DEGREES for a in LEVELS[1:12]],
        "mcnemar": [
            {
                "lost": b,
                "gained": c,
                "oneSided": 1.0 if b + c == 0 else binomtest(b, b + c, 0.5, "greater").pvalue,
            }
            for b, c in FLIPS
        ],
        "binomial": [
            [k, n, q, binom.pmf(k, n, q), binom.sf(k - 1, n, q)]
            for k, n, q in [
                (0, 10, 0.3), (10, 10, 0.3), (3, 10, 0.3), (16, 40, 0.5), (4, 17, 0.02),
                (260, 5000, 0.05), (5200, 100000, 0.05), (99990, 100000, 0.9999),
                (500300, 1000000, 0.5),
            ]
        ],
        "detectable": [
            [samples, rate, detectable(samples, rate)]
            for samples in [50, 100, 200, 500, 1000, 2000, 5000, 10000]
            for rate in [0, 0.005, 0.01, 0.02, 0.05]
        ],
    }
    path = Path(__file__).parents[1] / "stats" / "scipy.json"
    path.write_text(json.dumps(golden, indent=1) + "\n")


main()
