export function withFileLock<T>(file: string, work: () => T | Promise<T>): Promise<T>
