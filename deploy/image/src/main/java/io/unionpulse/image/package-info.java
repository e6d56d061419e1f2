/** The main class of the container image: every command of the long-running parts and the tools. */
package io.unionpulse.image;
