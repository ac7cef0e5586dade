// The name under which a thread is started: it runs the same file as the command, which knows that it is in a thread.
import "./main.js";
