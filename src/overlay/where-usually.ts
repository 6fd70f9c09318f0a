import type { Landmark } from '../locate/landmark.ts';
import type { MessageKey } from '../platform/i18n.ts';

/** The sentence that says where such a thing usually is: one whole sentence per kind and place, so that it can be translated. */
export function whereUsually({ role, place, within, openedBy }: Landmark): MessageKey {
  if (place === 'top-right') return 'where_topRight_text';
  if (place === 'heading-end') return 'where_headingEnd_text';
  if (place === 'row-end') return 'where_rowEnd_text';
  if (role === 'menu-item') return openedBy ? 'where_menuItem_text' : 'where_control_text';
  if (role === 'tab') return 'where_tab_text';
  if (role === 'field') return within?.role === 'dialog' ? 'where_dialogField_text' : 'where_field_text';
  return within?.role === 'dialog' ? 'where_dialogControl_text' : 'where_control_text';
}
