/** A copy of the database and the files is kept so long, and then destroyed: the page about privacy promises it. */
export const backupMonths = 12
