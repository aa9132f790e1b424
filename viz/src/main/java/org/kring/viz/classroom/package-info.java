/**
 * The page that a lecturer projects: a living community under two strategies, beside the questions of four lessons.
 *
 * <p>Outside the ODD protocol. {@link org.kring.viz.classroom.Session} holds one run that all browsers watch: a thread for each
 * strategy lets the real model go on hour by hour ({@link org.kring.viz.classroom.LiveRun}), an observer on each counts what the
 * page shows ({@link org.kring.viz.classroom.SideWatch}), and a server sends it out
 * ({@link org.kring.viz.classroom.ClassroomServer}). The model never waits for a browser.
 *
 * <p>This package must not know how a person decides to post, nor the command line; it draws no luck and reads no file of the
 * machine.
 */
@NullMarked
package org.kring.viz.classroom;

import org.jspecify.annotations.NullMarked;
