/**
 * What {@code deploy/measure} runs: figures of the store beside plain JDBC, of the interface with
 * many people at once, and of a start. No part of the build.
 */
package org.candour.deploy.measure;
