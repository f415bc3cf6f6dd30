// The published test vectors of docs/codes.md for two people.

/** The first locked code there, a seller's, and its passphrase. */
export const LOCKED = '04002-0G30G-2GC1R-81450-P30D1-R7H04-8J2CA-1A5GQ-30CHM-6YRNF-MN05K-XBGJQ-3E3JW-69V0H-DM7HC-JF65F-DGCQA-ZH4X5-6SX3J-SD8KA-A';
export const PASSPHRASE = 'K7QM-2XTA-9RHC';
