@org.jspecify.annotations.NullMarked
package architutor.app.report;
