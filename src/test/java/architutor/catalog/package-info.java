@org.jspecify.annotations.NullMarked
package architutor.catalog;
