/** What a user can do, where to, and by which keys: one registry feeds menus, palette, keys and help. */
@org.jspecify.annotations.NullMarked
package caselab.app.action;
