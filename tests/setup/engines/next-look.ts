/** A moment between two looks at what is waited for. What comes late is only seen later. */
export function nextLook(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
