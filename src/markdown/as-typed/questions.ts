/** Who asks: `س:`, `س ١ -`, `سؤال:`. */
export const QUESTION = /^(?:س|سؤال|السؤال|Q|Question)[ \t]?\p{Nd}*[ \t]?[-–—:：/.)ـ]/iu;

/** Who answers: `ج:`, `جواب:`. */
export const ANSWER = /^(?:ج|جواب|الجواب|A|Answer)[ \t]?\p{Nd}*[ \t]?[-–—:：/.)ـ]/iu;
