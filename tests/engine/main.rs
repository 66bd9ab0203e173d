//! The engine on real repositories: revisions to trees to rustdoc JSON.

mod building;
mod repository;
mod revisions;
