/**
 * Says which rules rows follow. Raise it with every change after which the same events can give other rows, or rows that are found by something else: a
 * projection that finds another version in its store reads everything anew.
 */
export const rulesVersion = '2';
