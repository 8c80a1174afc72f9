/**
 * What a user does is never lost: runs, notebook, choices and settings in one database under the user's data folder,
 * and {@code .case} files to hand them on. No window is known here.
 */
package caselab.workspace;
