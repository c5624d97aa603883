// Our own drawings: the mark, the shapes that tell states apart without colour, and the tab icons.

/** The mark on a 24 grid: a whistle seen from the side, its window a doorway. */
export const mark =
  '<path fill-rule="evenodd" d="M10 3H14L15.5 6H17V3H22A1 1 0 0 1 23 4V9A1 1 0 0 1 22 10H18.95A9 9 0 0 1 6.5 20.3L2.3 21.8A.9.9 0 0 1 1.2 20.6L2.6 17A9 9 0 0 1 10 3ZM7 17V12A3 3 0 0 1 13 12V17Z"/>'

/** State shapes on a 16 grid, each recognisable printed in grey. */
export const shapes = {
  'shape-ring': '<circle cx="8" cy="8" r="6" fill="none" stroke="#000" stroke-width="2.4"/>',
  'shape-half': '<path fill-rule="evenodd" d="M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8Zm0 2.2a5 5 0 0 0 0 10Z"/>',
  'shape-target': '<circle cx="8" cy="8" r="6.2" fill="none" stroke="#000" stroke-width="2"/><circle cx="8" cy="8" r="2.7"/>',
  'shape-tick':
    '<path fill-rule="evenodd" d="M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Zm3.3 4.3L7 9.6 4.7 7.4 3.3 8.9 7.1 12.5 12.9 6.2Z"/>',
  'shape-diamond': '<path fill-rule="evenodd" d="M8 .4 15.6 8 8 15.6.4 8Zm0 3.1L3.5 8 8 12.5 12.5 8Z"/>',
  'shape-triangle': '<path fill-rule="evenodd" d="M8 .8 15.8 14.8H.2ZM7.1 5.6V10.3H8.9V5.6Zm0 5.9V13.2H8.9V11.5Z"/>',
  'shape-square':
    '<path fill-rule="evenodd" d="M2.5 1.2h11a1.3 1.3 0 0 1 1.3 1.3v11a1.3 1.3 0 0 1-1.3 1.3h-11a1.3 1.3 0 0 1-1.3-1.3v-11a1.3 1.3 0 0 1 1.3-1.3ZM5 4.5v7h2v-7Zm4 0v7h2v-7Z"/>',
  'shape-flag': '<path d="M2.5.8h2v1h9.7l-2.7 3.7 2.7 3.7H4.5v6h-2Z"/>',
  'shape-bar': '<path fill-rule="evenodd" d="M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM4 6.9v2.2h8V6.9Z"/>',
  'shape-partly':
    '<circle cx="8" cy="8" r="6.5" fill="none" stroke="#000" stroke-width="1.8"/><path d="M4.4 8.2 7 10.7 11.7 5.5" fill="none" stroke="#000" stroke-width="1.9"/>',
}

/** Tab icons on a 24 grid: a line at rest, solid with the detail cut out when chosen. */
export const tabs = {
  'tab-home': {
    line: '<path d="M3.5 11 12 3.8 20.5 11"/><path d="M5.5 9.5V19.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V9.5"/><path d="M9.5 20.5V15a2.5 2.5 0 0 1 5 0v5.5"/>',
    solid:
      '<path fill-rule="evenodd" d="M12 2.6 21.3 10.5 20 12 18.9 11.1V19.7A1.7 1.7 0 0 1 17.2 21.4H14.7V15A2.7 2.7 0 0 0 9.3 15V21.4H6.8A1.7 1.7 0 0 1 5.1 19.7V11.1L4 12 2.7 10.5Z"/>',
  },
  'tab-cases': {
    line: '<path d="M20.5 12a8.5 8.5 0 0 1-12.3 7.6L3.5 20.8l1.3-4.5A8.5 8.5 0 1 1 20.5 12Z"/><path d="m8.6 12.2 2.4 2.3 4.4-4.7"/>',
    solid:
      '<path fill-rule="evenodd" d="M12 2.6a9.4 9.4 0 1 1-4 17.9L3.3 21.7a.6.6 0 0 1-.7-.8L3.9 16.5A9.4 9.4 0 0 1 12 2.6Zm3.7 5.9L11 13.4 8.5 11 7.2 12.4 11.1 16.1 17.1 9.8Z"/>',
  },
  'tab-work': {
    line: '<rect x="3.5" y="4" width="17" height="16.5" rx="2.5"/><path d="M3.5 13.5h4.4a1 1 0 0 1 .9.6l.5 1a1 1 0 0 0 .9.6h3.6a1 1 0 0 0 .9-.6l.5-1a1 1 0 0 1 .9-.6h4.4"/>',
    solid:
      '<path fill-rule="evenodd" d="M6 3.1H18A3.4 3.4 0 0 1 21.4 6.500V18A3.4 3.4 0 0 1 18 21.4H6A3.4 3.4 0 0 1 2.6 18V6.5A3.4 3.4 0 0 1 6 3.1ZM4.6 12.6H8A1.9 1.9 0 0 1 9.7 13.600L10.3 14.800H13.700L14.3 13.600A1.9 1.9 0 0 1 16 12.600H19.400V6.500A1.4 1.4 0 0 0 18 5.100H6A1.4 1.4 0 0 0 4.6 6.500Z"/>',
  },
  'tab-me': {
    line: '<circle cx="12" cy="8" r="4.2"/><path d="M4.5 20.5a7.5 7.5 0 0 1 15 0"/>',
    solid:
      '<path d="M12 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z"/><path d="M12 14.3c4.6 0 8.2 3 8.7 6.3a.8.8 0 0 1-.8.9H4.1a.8.8 0 0 1-.8-.9c.5-3.3 4.1-6.3 8.7-6.3Z"/>',
  },
}
