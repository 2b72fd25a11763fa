export function progress<T>(label: string, work: () => T | Promise<T>): Promise<T>
