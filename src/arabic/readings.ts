export function readings(form: string): readonly string[] { return [form]; }
