@org.jspecify.annotations.NullMarked
package architutor.build;
